// @generated from spec/oda.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::model;

use crate::models;

/// A page of ODA private endpoint attachments.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct OdaPrivateEndpointAttachmentCollection {
    /// The items on this page.
    pub items: Vec<models::OdaPrivateEndpointAttachmentSummary>,
}

model! {
    OdaPrivateEndpointAttachmentCollection {
        items = "items";
    }
}
