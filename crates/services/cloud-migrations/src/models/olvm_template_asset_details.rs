// @generated from spec/cloud-migrations.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::model;

use crate::models;

/// The details of an OLVM template asset.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct OlvmTemplateAssetDetails {
    /// The properties of the OLVM template.
    pub olvm_template: models::OlvmTemplateProperties,
}

model! {
    OlvmTemplateAssetDetails {
        olvm_template = "olvmTemplate";
    }
}
