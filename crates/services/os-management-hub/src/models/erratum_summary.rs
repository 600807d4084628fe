// @generated from spec/os-management-hub.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::{DateTime, Utc, model};

use crate::models;

/// The summary of an erratum.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct ErratumSummary {
    /// The name.
    pub name: String,
    /// The summary of the erratum.
    pub synopsis: Option<String>,
    /// The time of issue.
    pub time_issued: Option<DateTime<Utc>>,
    /// The time of the last update.
    pub time_updated: Option<DateTime<Utc>>,
    /// The classification of the update or erratum.
    pub classification_type: Option<models::ErratumClassificationType>,
    /// The CVEs that apply to the erratum.
    pub related_cves: Option<Vec<String>>,
    /// The operating system families.
    pub os_families: Option<Vec<models::OsFamily>>,
    /// The severity of the advisory.
    pub advisory_severity: Option<models::ErratumAdvisorySeverity>,
    /// The type of the advisory.
    pub advisory_type: Option<models::ErratumAdvisoryType>,
}

model! {
    ErratumSummary {
        name = "name";
        synopsis = "synopsis";
        time_issued = "timeIssued";
        time_updated = "timeUpdated";
        classification_type = "classificationType";
        related_cves = "relatedCves";
        os_families = "osFamilies";
        advisory_severity = "advisorySeverity";
        advisory_type = "advisoryType";
    }
}
