// @generated from spec/cloud-migrations.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::model;

use crate::models;

/// The details of an OLVM VNIC profile asset.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct OlvmVnicProfileAssetDetails {
    /// The properties of the OLVM vNIC profile.
    pub olvm_vnic_profile: models::OlvmVnicProfileProperties,
}

model! {
    OlvmVnicProfileAssetDetails {
        olvm_vnic_profile = "olvmVnicProfile";
    }
}
