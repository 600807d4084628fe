// @generated from spec/database-migration.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::model;

/// The details of MySQL advisor settings to create.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct CreateMySqlAdvisorSettings {
    /// Whether the pre-migration advisor is skipped. Default: `false`.
    pub is_skip_advisor: Option<bool>,
    /// Whether the migration continues despite errors of the pre-migration advisor. Default:
    /// `false`.
    pub is_ignore_errors: Option<bool>,
}

model! {
    CreateMySqlAdvisorSettings {
        optional {
            is_skip_advisor = "isSkipAdvisor", with_is_skip_advisor(bool);
            is_ignore_errors = "isIgnoreErrors", with_is_ignore_errors(bool);
        }
    }
}
