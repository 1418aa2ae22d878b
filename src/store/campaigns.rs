//! Campaigns, and how far what came by them went.

use super::{
    Store,
    cell::Reader,
    error::StoreError,
    row::{insert, row},
};
use crate::{
    domain::{
        campaign::{Campaign, CampaignName},
        time::Time,
    },
    report::reach::{Counted, Way},
};
use sqlx::any::AnyRow;

impl Store {
    /// Adds a campaign. Returns false where another has the name.
    pub async fn add_campaign(&self, campaign: &Campaign) -> Result<bool, StoreError> {
        Ok(self.changes(insert(self.engine(), vec![campaign])).await?.count == 1)
    }

    /// Returns all campaigns, the newest first.
    pub async fn campaigns(&self) -> Result<Vec<Campaign>, StoreError> {
        self.many("ORDER BY t.created_at DESC, t.name", &[]).await
    }

    /// Returns a campaign.
    pub async fn campaign(&self, name: &CampaignName) -> Result<Option<Campaign>, StoreError> {
        self.one("WHERE t.name = $1", &[name]).await
    }

    /// Ends a campaign. Returns false where there is none such, or it has ended.
    pub async fn end_campaign(&self, name: &CampaignName, at: Time) -> Result<bool, StoreError> {
        let sql = "UPDATE campaigns SET ended_at = CAST($2 AS BIGINT) WHERE name = $1 AND ended_at IS NULL";
        Ok(self.change(sql, &[name, &at.millis()]).await? == 1)
    }

    /// Counts the conversations that began from `from` until before `until`, by campaign and language, and how far they went.
    /// `goodbyes` are the messages with which a dialogue comes to its good end.
    pub async fn reach(&self, from: Time, until: Time, goodbyes: &[String]) -> Result<Vec<Counted>, StoreError> {
        let count = |what: &str| format!("CAST(SUM(CASE WHEN {what} THEN 1 ELSE 0 END) AS BIGINT)");
        let has = |rest: &str| count(&format!("EXISTS (SELECT 1 FROM {rest})"));
        let sql = format!(
            "SELECT k.name, CAST(CASE WHEN c.campaign IS NULL THEN 0 ELSE 1 END AS BIGINT), c.lang, \
             CAST(COUNT(*) AS BIGINT), {agreed}, {matched}, {handed_over}, {finished} \
             FROM conversations c LEFT JOIN campaigns k ON k.name = c.campaign \
             WHERE c.created_at >= CAST($1 AS BIGINT) AND c.created_at < CAST($2 AS BIGINT) GROUP BY 1, 2, 3 ORDER BY 1, 2, 3",
            agreed = has("consents a WHERE a.person_id = c.person_id AND a.kind = 'service' AND a.given = 1"),
            matched = has("offers o WHERE o.conversation_id = c.id AND o.asset IS NOT NULL"),
            handed_over = has("handoffs h WHERE h.conversation_id = c.id AND h.advisor_id IS NOT NULL"),
            finished = count(&format!(
                "EXISTS (SELECT 1 FROM handoffs h WHERE h.conversation_id = c.id AND h.outcome = 'resolved') \
                 OR EXISTS (SELECT 1 FROM turns t, {goodbyes} WHERE t.conversation_id = c.id AND t.said LIKE '%\"' || (j.value->>0) || '\"%')",
                goodbyes = self.engine().rows("$3"),
            )),
        );
        let goodbyes = super::cell::list(&goodbyes.iter().map(|id| (id,)).collect::<Vec<_>>())?;
        self.rows(sql, &[&from.millis(), &until.millis(), &goodbyes]).await?.iter().map(counted).collect()
    }
}

fn counted(row: &AnyRow) -> Result<Counted, StoreError> {
    let mut reader = Reader::new(row, "conversations");
    let way = match (reader.get::<Option<CampaignName>>()?, reader.get()?) {
        (Some(name), _) => Way::Campaign(name),
        (None, true) => Way::Unknown,
        (None, false) => Way::Direct,
    };
    let lang = reader.get()?;
    let mut figures = [0; 5];
    for figure in &mut figures {
        *figure = u64::try_from(reader.get::<i64>()?).unwrap_or_default();
    }
    Ok(Counted { way, lang, figures })
}

row!(Campaign in "campaigns", twice Ignore, key { "name": name }, {
    "title": title,
    "place": place,
    "languages": languages,
    "created_at": created_at,
    "created_by": created_by,
    "ended_at": ended_at,
});
