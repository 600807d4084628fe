// @generated from spec/data-science.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::model;

use crate::models;

/// The arguments from the upload of an ML application package.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct MlApplicationPackageArguments {
    /// The arguments with their values.
    pub arguments: Option<Vec<models::MlApplicationPackageArgumentDetails>>,
}

model! {
    MlApplicationPackageArguments {
        arguments = "arguments";
    }
}
