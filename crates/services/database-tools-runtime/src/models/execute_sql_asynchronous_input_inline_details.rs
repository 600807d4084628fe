// @generated from spec/database-tools-runtime.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::model;

use crate::models;

/// The details of an SQL asynchronous input inline to execute.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct ExecuteSqlAsynchronousInputInlineDetails {
    /// The content.
    pub content: models::ExecuteSqlInputDetails,
}

model! {
    ExecuteSqlAsynchronousInputInlineDetails, "type" = "INLINE" {
        required {
            content = "content", with_content(models::ExecuteSqlInputDetails);
        }
    }
}
