// @generated from spec/data-science.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::tagged_union;

use crate::models;

tagged_union! {
    /// The authentication and authorization of callers at the prediction endpoint of a new
    /// instance.
    ///
    /// The field `type` selects the variant.
    pub enum CreateAuthConfigurationDetails by "type", sent {
        Iam(models::CreateIamAuthConfigurationCreateDetails) = "IAM", as_iam;
    }
}
