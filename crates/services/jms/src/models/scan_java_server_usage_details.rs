// @generated from spec/jms.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::model;

/// The details of Java server usage to scan.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct ScanJavaServerUsageDetails {
    /// The OCIDs of the managed instances.
    pub managed_instance_ids: Option<Vec<String>>,
}

model! {
    ScanJavaServerUsageDetails {
        optional {
            managed_instance_ids = "managedInstanceIds", with_managed_instance_ids([String]);
        }
    }
}
