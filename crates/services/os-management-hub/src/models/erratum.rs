// @generated from spec/os-management-hub.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::{DateTime, Utc, model};

use crate::models;

/// An erratum.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct Erratum {
    /// The name.
    pub name: String,
    /// The summary of the erratum.
    pub synopsis: Option<String>,
    /// The time of issue.
    pub time_issued: Option<DateTime<Utc>>,
    /// The description.
    pub description: Option<String>,
    /// The time of the last update.
    pub time_updated: Option<DateTime<Utc>>,
    /// The classification of the update or erratum.
    pub classification_type: Option<models::ErratumClassificationType>,
    /// The type of the advisory.
    pub advisory_type: Option<models::ErratumAdvisoryType>,
    /// The start or origin.
    pub from: Option<String>,
    /// The solution to the problem.
    pub solution: Option<String>,
    /// The references.
    pub references: Option<String>,
    /// The CVEs that apply to the erratum.
    pub related_cves: Option<Vec<String>>,
    /// The repositories.
    pub repositories: Option<Vec<String>>,
    /// The packages.
    pub packages: Option<Vec<models::SoftwarePackageSummary>>,
    /// The operating system families.
    pub os_families: Option<Vec<models::OsFamily>>,
    /// The severity of the advisory.
    pub advisory_severity: Option<models::ErratumAdvisorySeverity>,
}

model! {
    Erratum {
        name = "name";
        synopsis = "synopsis";
        time_issued = "timeIssued";
        description = "description";
        time_updated = "timeUpdated";
        classification_type = "classificationType";
        advisory_type = "advisoryType";
        from = "from";
        solution = "solution";
        references = "references";
        related_cves = "relatedCves";
        repositories = "repositories";
        packages = "packages";
        os_families = "osFamilies";
        advisory_severity = "advisorySeverity";
    }
}
