// @generated from spec/database-tools-runtime.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::model;

/// An execute SQL bind type component.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct ExecuteSqlBindTypeComponent {
    /// The data type.
    pub data_type: Option<String>,
}

model! {
    ExecuteSqlBindTypeComponent {
        optional {
            data_type = "dataType", with_data_type(String);
        }
    }
}
