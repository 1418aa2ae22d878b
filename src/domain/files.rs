//! Authored files, wherever they come from: compiled in, or a folder that replaces what is compiled in.

use std::{collections::BTreeMap, sync::Arc};

/// Texts by path, as `en/loneliness.ftl`, in the order of their paths.
#[derive(Clone, Debug, Default)]
pub struct Files {
    root: String,
    texts: BTreeMap<String, Arc<str>>,
}

impl Files {
    /// Makes a set. `root` is what findings put before a path: `locales`.
    pub fn new(root: impl Into<String>, texts: impl IntoIterator<Item = (String, String)>) -> Self {
        Self { root: root.into(), texts: texts.into_iter().map(|(path, text)| (path, Arc::from(text))).collect() }
    }

    /// Returns the name that a finding gives to `path`.
    pub fn shown(&self, path: &str) -> String {
        format!("{}/{path}", self.root)
    }

    /// Returns one text.
    pub fn get(&self, path: &str) -> Option<&str> {
        self.texts.get(path).map(|text| &**text)
    }

    /// Adds or replaces one text.
    pub fn set(&mut self, path: impl Into<String>, text: impl AsRef<str>) {
        self.texts.insert(path.into(), Arc::from(text.as_ref()));
    }

    /// Takes one text away.
    pub fn remove(&mut self, path: &str) {
        self.texts.remove(path);
    }

    /// Returns path and text of all whose path starts with `folder` and ends with `ending`.
    pub fn under<'a>(&'a self, folder: &'a str, ending: &'a str) -> impl Iterator<Item = (&'a str, &'a str)> {
        self.texts
            .range(folder.to_owned()..)
            .take_while(move |(path, _)| path.starts_with(folder))
            .filter(move |(path, _)| path.ends_with(ending))
            .map(|(path, text)| (path.as_str(), &**text))
    }

    /// Returns the names of the folders at the top, in order: the locale tags below `locales/`.
    pub fn folders(&self) -> Vec<&str> {
        let mut names: Vec<&str> =
            self.texts.keys().filter_map(|path| path.split_once('/').map(|(top, _)| top)).collect();
        names.dedup();
        names
    }
}
