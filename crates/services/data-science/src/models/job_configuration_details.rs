// @generated from spec/data-science.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::tagged_union;

use crate::models;

tagged_union! {
    /// The configuration of a job: environment variables, arguments and a maximum run time, or an
    /// empty configuration.
    ///
    /// The field `jobType` selects the variant.
    pub enum JobConfigurationDetails by "jobType" {
        Default(models::DefaultJobConfigurationDetails) = "DEFAULT", as_default;
        Empty(models::EmptyJobConfigurationDetails) = "EMPTY", as_empty;
    }
}
