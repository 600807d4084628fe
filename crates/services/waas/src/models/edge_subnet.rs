// @generated from spec/waas.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::{DateTime, Utc, model};

/// An edge subnet.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct EdgeSubnet {
    /// The CIDR block.
    pub cidr: Option<String>,
    /// The time of the last modification.
    pub time_modified: Option<DateTime<Utc>>,
    /// The region.
    pub region: Option<String>,
}

model! {
    EdgeSubnet {
        cidr = "cidr";
        time_modified = "timeModified";
        region = "region";
    }
}
