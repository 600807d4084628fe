//! Tables of regions: the built-in one, and the JSON format of Oracle's tools.

use std::borrow::Cow;
use std::sync::LazyLock;

use serde_json::Value;

use super::{Region, problem};

/// The built-in table.
pub(super) static TABLE: LazyLock<Vec<Entry>> = LazyLock::new(|| {
    built_in(include_str!("../../data/regions.json")).expect("a test reads data/regions.json")
});

/// An entry of a table of regions.
pub(super) struct Entry {
    pub(super) key: String,
    pub(super) id: String,
    pub(super) realm: String,
    pub(super) domain: String,
}

impl Entry {
    pub(super) fn is(&self, name: &str) -> bool {
        self.id == name || self.key == name
    }

    pub(super) fn region(&self) -> Region {
        Region {
            id: Cow::Owned(self.id.clone()),
            realm: Some(Cow::Owned(self.realm.clone())),
            domain: Cow::Owned(self.domain.clone()),
            known: true,
        }
    }

    /// Reads an entry in the JSON format of Oracle's tools.
    pub(super) fn from_metadata(object: &Value) -> Option<Self> {
        let member = |name| {
            let text = object.get(name)?.as_str()?.trim().to_lowercase();
            problem(&text).is_none().then_some(text)
        };
        Some(Self {
            key: member("regionKey")?,
            id: member("regionIdentifier")?,
            realm: member("realmKey")?,
            domain: member("realmDomainComponent")?,
        })
    }
}

fn built_in(json: &str) -> Option<Vec<Entry>> {
    let data: Value = serde_json::from_str(json).ok()?;
    let text = |object: &Value, name| object.get(name)?.as_str().map(str::to_owned);
    let realms = data.get("realms")?.as_array()?;
    let domain = |realm: &str| {
        let realm = realms.iter().find(|object| object.get("id").is_some_and(|id| id == realm))?;
        text(realm, "second_level_domain")
    };
    let entry = |object: &Value| {
        let realm = text(object, "realm")?;
        Some(Entry {
            key: text(object, "key")?,
            id: text(object, "id")?,
            domain: domain(&realm)?,
            realm,
        })
    };
    data.get("regions")?.as_array()?.iter().map(entry).collect()
}
