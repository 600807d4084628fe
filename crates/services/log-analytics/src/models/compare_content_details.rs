// @generated from spec/log-analytics.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::model;

/// The details of content to compare.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct CompareContentDetails {
    /// The content1.
    pub content1: Option<String>,
    /// The content2.
    pub content2: Option<String>,
}

model! {
    CompareContentDetails {
        optional {
            content1 = "content1", with_content1(String);
            content2 = "content2", with_content2(String);
        }
    }
}
