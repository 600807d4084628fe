// @generated from spec/devops.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::model;

use crate::models;

/// VBS filter exclusion attributes.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct VbsFilterExclusionAttributes {
    /// The file filter.
    pub file_filter: Option<models::FileFilter>,
}

model! {
    VbsFilterExclusionAttributes {
        optional {
            file_filter = "fileFilter", with_file_filter(models::FileFilter);
        }
    }
}
