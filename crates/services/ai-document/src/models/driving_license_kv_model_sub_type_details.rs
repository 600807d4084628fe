// @generated from spec/ai-document.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::model;

use crate::models;

/// The details of a driving license key-value model sub type.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct DrivingLicenseKvModelSubTypeDetails {
    /// The subtype of the model.
    pub model_sub_type: models::DrivingLicenseKvModelSubTypeModelSubType,
}

model! {
    DrivingLicenseKvModelSubTypeDetails {
        model_sub_type = "modelSubType";
    }
}
