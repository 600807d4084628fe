// @generated from spec/cloud-migrations.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::model;

use crate::models;

/// The details of an OLVM storage domain asset.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct OlvmStorageDomainAssetDetails {
    /// The properties of the OLVM storage domain.
    pub olvm_storage_domain: models::OlvmStorageDomainProperties,
}

model! {
    OlvmStorageDomainAssetDetails {
        olvm_storage_domain = "olvmStorageDomain";
    }
}
