// @generated from spec/media-services.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::model;

use crate::models;

/// A page of media workflow task declarations.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct MediaWorkflowTaskDeclarationCollection {
    /// The items on this page.
    pub items: Vec<models::MediaWorkflowTaskDeclaration>,
}

model! {
    MediaWorkflowTaskDeclarationCollection {
        items = "items";
    }
}
