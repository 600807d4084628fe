//! Regions: ids, keys, realms, and the domains of endpoints.
//!
//! New regions are added to `data/regions.json`.

pub(crate) mod local;
mod table;

use std::borrow::Cow;
use std::fmt;

use serde_json::Value;

use self::local::LocalRegions;
use self::table::{Entry, TABLE};
use crate::error::Error;
use crate::error::quoted::Quoted;
use crate::redact::redact;

/// The realm of unknown regions: that of the commercial regions.
const DEFAULT_REALM: &str = "oc1";
const DEFAULT_DOMAIN: &str = "oraclecloud.com";

/// A region of Oracle Cloud Infrastructure.
///
/// # Example
///
/// ```
/// use oci_sdk_core::Region;
/// use oci_sdk_core::config::Environment;
///
/// # fn main() -> Result<(), oci_sdk_core::Error> {
/// let region = Region::find("fra", &Environment::process())?;
/// assert_eq!(region.id(), "eu-frankfurt-1");
/// assert_eq!(region.realm(), Some("oc1"));
/// assert_eq!(region.domain(), "oraclecloud.com");
/// # Ok(())
/// # }
/// ```
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
pub struct Region {
    id: Cow<'static, str>,
    realm: Option<Cow<'static, str>>,
    domain: Cow<'static, str>,
    known: bool,
}

impl Region {
    /// Converts `text` to a lower-case id or key, or rejects it.
    pub(crate) fn checked_name(text: &str) -> Result<String, Error> {
        let name = text.to_lowercase();
        if let Some(problem) = problem(&name) {
            return Err(Error::config(format!(
                "invalid region {}: {problem}; expected an id such as `eu-frankfurt-1`, or a key \
                 such as `fra`",
                // It may be the URL of an endpoint, with a password.
                Quoted(&redact(text)),
            )));
        }
        Ok(name)
    }

    /// Returns the region with this lower-case id or key.
    pub(crate) fn find_among(name: String, local: &LocalRegions) -> Result<Self, Error> {
        let built_in = TABLE.iter().find(|entry| entry.is(&name) && !local.is_all());
        if let Some(entry) = built_in {
            return Ok(Self {
                id: Cow::Borrowed(&entry.id),
                realm: Some(Cow::Borrowed(&entry.realm)),
                domain: Cow::Borrowed(&entry.domain),
                known: true,
            });
        }
        if name.contains('.') {
            return Ok(Self {
                domain: Cow::Owned(name.clone()),
                id: Cow::Owned(name),
                realm: None,
                known: true,
            });
        }
        if let Some(region) = local.find(&name) {
            return Ok(region);
        }
        if local.is_all() {
            return Err(local.refusal(&name));
        }
        Self::unknown(name, local)
    }

    /// Returns the region that the metadata service describes, whose realm may be missing in the
    /// table.
    pub(crate) fn from_region_info(info: &Value) -> Option<Self> {
        let entry = Entry::from_metadata(info)?;
        let known = TABLE.iter().find(|known| known.is(&entry.id));
        Some(known.unwrap_or(&entry).region())
    }

    /// Returns the id, such as `eu-frankfurt-1`.
    pub fn id(&self) -> &str {
        &self.id
    }

    /// Returns the realm, such as `oc1`, if it is known.
    pub fn realm(&self) -> Option<&str> {
        self.realm.as_deref()
    }

    /// Returns the domain of the endpoints of the realm, such as `oraclecloud.com`.
    pub fn domain(&self) -> &str {
        &self.domain
    }

    /// Whether the region is known to this version of the SDK or to the local configuration. The
    /// endpoints of unknown regions are a guess.
    pub fn is_known(&self) -> bool {
        self.known
    }

    /// Whether the region is a domain.
    pub(crate) fn is_domain(&self) -> bool {
        self.id.contains('.')
    }

    fn unknown(id: String, local: &LocalRegions) -> Result<Self, Error> {
        let Some(domain) = local.default_realm() else {
            tracing::warn!(
                region = id,
                "unknown region: assuming realm {DEFAULT_REALM}; set OCI_REGION_METADATA or \
                 OCI_DEFAULT_REALM to describe it"
            );
            return Ok(Self {
                id: Cow::Owned(id),
                realm: Some(Cow::Borrowed(DEFAULT_REALM)),
                domain: Cow::Borrowed(DEFAULT_DOMAIN),
                known: false,
            });
        };
        if let Some(problem) = problem(domain) {
            return Err(Error::config(format!(
                "invalid OCI_DEFAULT_REALM {}: {problem}; expected a domain such as \
                 `{DEFAULT_DOMAIN}`",
                Quoted(domain)
            )));
        }
        let domain = Cow::Owned(domain.to_lowercase());
        Ok(Self { id: Cow::Owned(id), realm: None, domain, known: false })
    }
}

impl fmt::Display for Region {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        formatter.write_str(&self.id)
    }
}

/// Returns the reason why a string cannot be part of a host name.
pub(crate) fn problem(text: &str) -> Option<&'static str> {
    if text.trim().is_empty() {
        return Some("it is empty");
    }
    if text.contains(char::is_whitespace) {
        return Some("it contains whitespace");
    }
    let is_legal = |c: char| c.is_ascii_alphanumeric() || c == '-' || c == '_';
    if !text.split('.').all(|label| !label.is_empty() && label.chars().all(is_legal)) {
        return Some("it cannot be part of a host name");
    }
    None
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::environment::Environment;
    use crate::error::ErrorKind;

    fn nothing() -> Environment {
        Environment::from_vars::<&str, &str>([])
    }

    #[track_caller]
    fn finds(text: &str, environment: &Environment, expected: (&str, Option<&str>, &str)) {
        let region = Region::find(text, environment).unwrap();
        assert_eq!((region.id(), region.realm(), region.domain()), expected, "{text}");
        assert_eq!(region.to_string(), expected.0);
    }

    #[track_caller]
    fn rejects(text: &str, environment: &Environment, message: &str) {
        let error = Region::find(text, environment).unwrap_err();
        assert_eq!(error.kind(), ErrorKind::Config);
        assert!(error.to_string().starts_with(message), "{error}");
    }

    #[test]
    fn table_contains_every_region_and_realm() {
        assert_eq!(TABLE.len(), 85);
        let mut realms: Vec<&str> = TABLE.iter().map(|entry| entry.realm.as_str()).collect();
        realms.sort_unstable();
        realms.dedup();
        assert!(realms.len() <= 20, "{realms:?}");
        for entry in TABLE.iter() {
            for text in [&entry.id, &entry.key, &entry.id.to_uppercase()] {
                finds(text, &nothing(), (&entry.id, Some(&entry.realm), &entry.domain));
            }
            assert_eq!(problem(&entry.domain), None, "{}", entry.domain);
        }
    }

    #[test]
    fn domain_is_that_of_the_realm() {
        finds("phx", &nothing(), ("us-phoenix-1", Some("oc1"), "oraclecloud.com"));
        finds("us-langley-1", &nothing(), ("us-langley-1", Some("oc2"), "oraclegovcloud.com"));
        finds("uk-gov-london-1", &nothing(), ("uk-gov-london-1", Some("oc4"), "oraclegovcloud.uk"));
        finds("eu-frankfurt-2", &nothing(), ("eu-frankfurt-2", Some("oc19"), "oraclecloud.eu"));
    }

    #[test]
    fn unknown_region_has_the_default_realm() {
        finds("Mars-North-1", &nothing(), ("mars-north-1", Some("oc1"), "oraclecloud.com"));
        let environment = Environment::from_vars([("OCI_DEFAULT_REALM", "OracleCloud99.com")]);
        finds("mars-north-1", &environment, ("mars-north-1", None, "oraclecloud99.com"));
        finds("phx", &environment, ("us-phoenix-1", Some("oc1"), "oraclecloud.com"));
    }

    #[test]
    fn known_regions_are_told_from_unknown_ones() {
        let mars = Environment::from_vars([("OCI_REGION_METADATA", MARS)]);
        let realm = Environment::from_vars([("OCI_DEFAULT_REALM", "oraclecloud99.com")]);
        for (text, environment, expected) in [
            ("phx", &nothing(), true),
            ("us-phoenix-1", &realm, true),
            ("cloud.example.com", &nothing(), true),
            ("mars-north-1", &mars, true),
            ("mars-north-1", &nothing(), false),
            ("mars-north-1", &realm, false),
            ("us-phenix-1", &mars, false),
        ] {
            let region = Region::find(text, environment).unwrap();
            assert_eq!(region.is_known(), expected, "{text} {environment:?}");
        }
    }

    #[test]
    fn password_is_redacted() {
        let error = Region::find("https://me:hunter2@h.example", &nothing()).unwrap_err();
        assert!(!format!("{error} {error:?}").contains("hunter2"), "{error}");
    }

    #[test]
    fn dotted_region_is_the_domain() {
        finds("Cloud.Example.com", &nothing(), ("cloud.example.com", None, "cloud.example.com"));
    }

    #[test]
    fn invalid_region_is_rejected() {
        rejects("", &nothing(), "invalid region ``: it is empty");
        rejects("  ", &nothing(), "invalid region `  `: it is empty");
        rejects("us phoenix", &nothing(), "invalid region `us phoenix`: it contains whitespace");
        rejects("phx # home", &nothing(), "invalid region `phx # home`: it contains whitespace");
        rejects("phx\n", &nothing(), "invalid region `phx\\n`: it contains whitespace");
        for text in ["phx/", "evil.com/x", "a..b", ".a", "a.", "a@b", "a:443", "a#b", "ü"] {
            rejects(
                text,
                &nothing(),
                &format!("invalid region `{text}`: it cannot be part of a host name"),
            );
        }
        let environment = Environment::from_vars([("OCI_DEFAULT_REALM", "evil.com/")]);
        rejects(
            "mars-north-1",
            &environment,
            "invalid OCI_DEFAULT_REALM `evil.com/`: it cannot be part",
        );
    }

    const MARS: &str = r#"{"realmKey": "OC99", "realmDomainComponent": "oraclecloud99.com",
        "regionKey": "QQQ", "regionIdentifier": "mars-north-1"}"#;

    #[test]
    fn variable_describes_a_region() {
        let environment = Environment::from_vars([("OCI_REGION_METADATA", MARS)]);
        for text in ["qqq", "mars-north-1"] {
            finds(text, &environment, ("mars-north-1", Some("oc99"), "oraclecloud99.com"));
        }
        finds("venus-1", &environment, ("venus-1", Some("oc1"), "oraclecloud.com"));
    }

    #[test]
    fn file_describes_a_region_and_overrides_the_variable() {
        let home = tempfile::tempdir().unwrap();
        std::fs::create_dir(home.path().join(".oci")).unwrap();
        let file = home.path().join(".oci/regions-config.json");
        let json = format!(r#"[{{"realmKey": "incomplete"}}, {MARS}]"#);
        std::fs::write(&file, json.replace("oraclecloud99.com", "file.example")).unwrap();
        let environment =
            Environment::from_vars([("OCI_REGION_METADATA", MARS)]).with_home(home.path());
        finds("qqq", &environment, ("mars-north-1", Some("oc99"), "file.example"));

        std::fs::write(&file, "not JSON").unwrap();
        let environment = environment.with_home(home.path());
        finds("qqq", &environment, ("mars-north-1", Some("oc99"), "oraclecloud99.com"));
    }

    #[test]
    fn built_in_region_is_not_overridden() {
        let json = MARS.replace("mars-north-1", "us-phoenix-1");
        let environment = Environment::from_vars([("OCI_REGION_METADATA", json)]);
        finds("us-phoenix-1", &environment, ("us-phoenix-1", Some("oc1"), "oraclecloud.com"));
    }

    #[test]
    fn malformed_variable_is_ignored() {
        let no_domain = MARS.replace("oraclecloud99.com", "");
        let injected = MARS.replace("oraclecloud99.com", "evil.com/");
        for json in ["{", "[]", "null", "\"x\"", &no_domain, &injected] {
            let environment = Environment::from_vars([("OCI_REGION_METADATA", json)]);
            finds("mars-north-1", &environment, ("mars-north-1", Some("oc1"), "oraclecloud.com"));
        }
    }
}
