// @generated from spec/core.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::model;

/// The details of an instance pool instance to detach.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct DetachInstancePoolInstanceDetails {
    /// The OCID of the instance.
    pub instance_id: String,
    /// Whether the size of the pool is reduced afterwards. Default: `true`.
    pub is_decrement_size: Option<bool>,
    /// Whether it is an auto terminate. Default: `false`.
    pub is_auto_terminate: Option<bool>,
}

model! {
    DetachInstancePoolInstanceDetails {
        required {
            instance_id = "instanceId", with_instance_id(String);
        }
        optional {
            is_decrement_size = "isDecrementSize", with_is_decrement_size(bool);
            is_auto_terminate = "isAutoTerminate", with_is_auto_terminate(bool);
        }
    }
}
