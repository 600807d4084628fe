// @generated from spec/jms.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::model;

/// A DRS target.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct DrsTarget {
    /// The OCID of the managed instance.
    pub managed_instance_id: String,
}

model! {
    DrsTarget {
        required {
            managed_instance_id = "managedInstanceId", with_managed_instance_id(String);
        }
    }
}
