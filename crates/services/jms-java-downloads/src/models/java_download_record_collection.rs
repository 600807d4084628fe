// @generated from spec/jms-java-downloads.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::model;

use crate::models;

/// A page of Java download records.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct JavaDownloadRecordCollection {
    /// The items on this page.
    pub items: Vec<models::JavaDownloadRecordSummary>,
}

model! {
    JavaDownloadRecordCollection {
        items = "items";
    }
}
