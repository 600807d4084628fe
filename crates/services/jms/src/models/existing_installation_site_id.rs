// @generated from spec/jms.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::model;

/// An existing installation site ID.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct ExistingInstallationSiteId {
    /// The OCID of the managed instance.
    pub managed_instance_id: String,
    /// The key of the Java Runtime installation.
    pub installation_key: String,
}

model! {
    ExistingInstallationSiteId {
        required {
            managed_instance_id = "managedInstanceId", with_managed_instance_id(String);
            installation_key = "installationKey", with_installation_key(String);
        }
    }
}
