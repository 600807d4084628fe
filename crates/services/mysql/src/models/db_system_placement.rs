// @generated from spec/mysql.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::model;

/// A DB system placement.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct DbSystemPlacement {
    /// The name of the availability domain.
    pub availability_domain: Option<String>,
    /// The fault domain.
    pub fault_domain: Option<String>,
}

model! {
    DbSystemPlacement {
        availability_domain = "availabilityDomain";
        fault_domain = "faultDomain";
    }
}
