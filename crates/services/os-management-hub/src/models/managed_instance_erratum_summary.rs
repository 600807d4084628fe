// @generated from spec/os-management-hub.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::{DateTime, Utc, model};

use crate::models;

/// The summary of a managed instance erratum.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct ManagedInstanceErratumSummary {
    /// The name.
    pub name: String,
    /// The type of the advisory.
    pub advisory_type: models::ManagedInstanceErratumAdvisoryType,
    /// The time of issue.
    pub time_issued: Option<DateTime<Utc>>,
    /// The summary of the erratum.
    pub synopsis: Option<String>,
    /// The CVEs that apply to the erratum.
    pub related_cves: Option<Vec<String>>,
    /// The packages.
    pub packages: Vec<models::PackageNameSummary>,
}

model! {
    ManagedInstanceErratumSummary {
        name = "name";
        advisory_type = "advisoryType";
        time_issued = "timeIssued";
        synopsis = "synopsis";
        related_cves = "relatedCves";
        packages = "packages";
    }
}
