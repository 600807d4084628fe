// @generated from spec/data-science.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::tagged_union;

use crate::models;

tagged_union! {
    /// The container settings for a use case of job runs.
    ///
    /// The field `useCaseType` selects the variant.
    pub enum JobRunUseCaseConfigurationDetails by "useCaseType" {
        Generic(models::GenericJobRunUseCaseConfigurationDetails) = "GENERIC", as_generic;
    }
}
