// @generated from spec/os-management-hub.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::model;

/// The details of a vmcore.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct VmcoreDetails {
    /// The backtrace.
    pub backtrace: String,
    /// The component.
    pub component: String,
}

model! {
    VmcoreDetails {
        backtrace = "backtrace";
        component = "component";
    }
}
