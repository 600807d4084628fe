// @generated from spec/dns.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::model;

/// An attached view.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct AttachedView {
    /// The OCID of the view.
    pub view_id: String,
}

model! {
    AttachedView {
        view_id = "viewId";
    }
}
