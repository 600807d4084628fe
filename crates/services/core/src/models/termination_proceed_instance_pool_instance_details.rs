// @generated from spec/core.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::model;

/// The details of a termination proceed instance pool instance.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct TerminationProceedInstancePoolInstanceDetails {
    /// The OCID of the instance.
    pub instance_id: String,
}

model! {
    TerminationProceedInstancePoolInstanceDetails {
        required {
            instance_id = "instanceId", with_instance_id(String);
        }
    }
}
