//! The program: see `pathways --help`.

fn main() -> std::process::ExitCode {
    pathways::cli::main()
}
