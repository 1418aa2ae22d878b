//! Who may sit at the desk: the operator's commands.

use super::{Desk, DeskError};
use crate::{
    domain::{
        handoff::{Advisor, Role},
        ids::{AdvisorId, RowId},
    },
    store::{AuditRow, Unit, Writes},
};

/// The longest name, in characters: people see it in a chat.
const LONGEST_NAME: usize = 60;

/// Adds an advisor.
pub async fn add(desk: &Desk, name: &str, role: Role) -> Result<Advisor, DeskError> {
    let name = name.trim();
    if name.is_empty() || name.chars().count() > LONGEST_NAME || name.chars().any(char::is_control) {
        return Err(DeskError::Name("A name has 1 to 60 letters, on one line."));
    }
    let advisor =
        Advisor { id: AdvisorId::new(desk.now()), name: name.to_owned(), role, disabled: false, telegram: None };
    if !desk.store().add_advisor(&advisor).await? {
        return Err(DeskError::Name("There is an advisor of this name already. Choose another name."));
    }
    audit(desk, "advisor_add", advisor.id, role.as_str()).await?;
    Ok(advisor)
}

/// Returns all advisors, those who may no longer sign in too.
pub async fn list(desk: &Desk) -> Result<Vec<Advisor>, DeskError> {
    Ok(desk.store().advisors().await?)
}

/// Finds an advisor by name or id.
pub async fn find(desk: &Desk, name_or_id: &str) -> Result<Advisor, DeskError> {
    let found = match name_or_id.parse() {
        Ok(id) => desk.store().advisor(id).await?,
        Err(_) => desk.store().advisor_by_name(name_or_id.trim()).await?,
    };
    found.ok_or(DeskError::NotFound)
}

/// Ends an advisor's sessions and links at once; they can sign in no more. What they held stays theirs in the record.
pub async fn disable(desk: &Desk, id: AdvisorId) -> Result<(), DeskError> {
    if !desk.store().disable_advisor(id).await? {
        return Err(DeskError::NotFound);
    }
    audit(desk, "advisor_disable", id, "").await
}

async fn audit(desk: &Desk, action: &str, subject: AdvisorId, detail: &str) -> Result<(), DeskError> {
    let now = desk.now();
    let row = AuditRow {
        id: RowId::new(now),
        at: now,
        actor: "operator".to_owned(),
        action: action.to_owned(),
        subject: subject.to_string(),
        detail: detail.to_owned(),
    };
    Ok(desk.store().submit(Unit::write(Writes { audit: vec![row], ..Writes::default() })).await?)
}
