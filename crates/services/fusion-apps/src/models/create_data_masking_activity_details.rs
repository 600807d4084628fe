// @generated from spec/fusion-apps.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::model;

/// The details of a data masking activity to create.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct CreateDataMaskingActivityDetails {
    /// Whether it is a resume data masking.
    pub is_resume_data_masking: Option<bool>,
}

model! {
    CreateDataMaskingActivityDetails {
        optional {
            is_resume_data_masking = "isResumeDataMasking", with_is_resume_data_masking(bool);
        }
    }
}
