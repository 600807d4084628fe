// @generated from spec/iot.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::model;

/// The details of IoT domain group data access to configure.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct ConfigureIotDomainGroupDataAccessDetails {
    /// The OCIDs of the VCNs that are allowed to connect to the data host.
    pub db_allow_listed_vcn_ids: Vec<String>,
}

model! {
    ConfigureIotDomainGroupDataAccessDetails {
        required {
            db_allow_listed_vcn_ids = "dbAllowListedVcnIds", with_db_allow_listed_vcn_ids([String]);
        }
    }
}
