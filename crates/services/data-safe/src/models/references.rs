// @generated from spec/data-safe.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::model;

/// References.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct References {
    /// The stig.
    pub stig: Option<String>,
    /// The CIS.
    pub cis: Option<String>,
    /// The gdpr.
    pub gdpr: Option<String>,
    /// The OBP.
    pub obp: Option<String>,
    /// The orp.
    pub orp: Option<String>,
}

model! {
    References {
        stig = "stig";
        cis = "cis";
        gdpr = "gdpr";
        obp = "obp";
        orp = "orp";
    }
}
