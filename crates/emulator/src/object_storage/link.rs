//! A pre-authenticated request, which gives access without a signature until it expires.

use chrono::{DateTime, Utc};
use serde_json::{Value, json};

use crate::object_storage::object::time;

/// A pre-authenticated request.
#[derive(Clone, Debug)]
pub(crate) struct Link {
    pub(crate) name: String,
    /// The object, or the prefix of the objects.
    pub(crate) object: Option<String>,
    pub(crate) access: String,
    /// `ListObjects` if the objects can be listed, or `Deny`.
    pub(crate) listing: Option<String>,
    pub(crate) expires: DateTime<Utc>,
    pub(crate) created: DateTime<Utc>,
    /// The hash of the secret in the path.
    pub(crate) secret: String,
}

/// The access to the parts of an upload, started with a pre-authenticated request.
#[derive(Clone, Debug)]
pub(crate) struct UploadLink {
    /// The hash of the secret in the path.
    pub(crate) secret: String,
    pub(crate) expires: DateTime<Utc>,
}

impl Link {
    /// Returns the model without the path.
    pub(crate) fn shown(&self, id: &str) -> Value {
        let mut shown = json!({
            "id": id,
            "name": self.name,
            "accessType": self.access,
            "timeExpires": time(self.expires),
            "timeCreated": time(self.created),
        });
        for (field, value) in [("objectName", &self.object), ("bucketListingAction", &self.listing)]
        {
            if let Some(value) = value {
                shown[field] = value.as_str().into();
            }
        }
        shown
    }

    pub(crate) fn is_for_any_object(&self) -> bool {
        self.access.starts_with("Any")
    }

    /// Whether a request of an operation, perhaps on an object, is allowed.
    pub(crate) fn allows(&self, operation: &str, object: Option<&str>) -> bool {
        let (reads, writes) = (self.access.contains("Read"), self.access.contains("Write"));
        let is_in_scope = match (&self.object, object) {
            (None, _) => true,
            (Some(prefix), Some(name)) if self.is_for_any_object() => {
                name.starts_with(prefix.as_str())
            }
            (Some(only), Some(name)) => only == name,
            (Some(_), None) => self.is_for_any_object(),
        };
        is_in_scope
            && match operation {
                "GetObject" | "HeadObject" => reads,
                "PutObject" => writes,
                "ListObjects" => self.listing.as_deref() == Some("ListObjects"),
                _ => false,
            }
    }
}

#[cfg(test)]
mod tests {
    use chrono::{DateTime, Utc};

    use super::Link;

    #[test]
    fn link_allows_what_its_type_says() {
        let start = DateTime::<Utc>::default();
        let all = ["GetObject", "HeadObject", "PutObject", "ListObjects", "DeleteObject"];
        for (access, object, listing, expected) in [
            ("ObjectRead", Some("a"), None, "GetObject HeadObject"),
            ("ObjectWrite", Some("a"), None, "PutObject"),
            ("ObjectReadWrite", Some("a"), None, "GetObject HeadObject PutObject"),
            ("ObjectRead", Some("b"), None, ""),
            ("AnyObjectRead", None, Some("Deny"), "GetObject HeadObject"),
            ("AnyObjectRead", None, Some("ListObjects"), "GetObject HeadObject ListObjects"),
            ("AnyObjectWrite", Some("a"), None, "PutObject"),
            ("AnyObjectReadWrite", Some("b"), Some("ListObjects"), "ListObjects"),
        ] {
            let link = Link {
                name: String::new(),
                object: object.map(str::to_owned),
                access: access.to_owned(),
                listing: listing.map(str::to_owned),
                expires: start,
                created: start,
                secret: String::new(),
            };
            let allowed = all.into_iter().filter(|operation| {
                link.allows(operation, (*operation != "ListObjects").then_some("a"))
            });
            let allowed: Vec<&str> = allowed.collect();
            assert_eq!(allowed.join(" "), expected, "{access} {object:?} {listing:?}");
        }
    }
}
