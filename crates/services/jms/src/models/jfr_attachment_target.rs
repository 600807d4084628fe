// @generated from spec/jms.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::model;

/// A JFR attachment target.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct JfrAttachmentTarget {
    /// The OCID of the managed instance.
    pub managed_instance_id: String,
    /// The key of the application.
    pub application_key: Option<String>,
    /// The key of the application installation, unique within the fleet.
    pub application_installation_key: Option<String>,
    /// The key of the Java runtime.
    pub jre_key: Option<String>,
    /// The key of the container.
    pub container_key: Option<String>,
}

model! {
    JfrAttachmentTarget {
        required {
            managed_instance_id = "managedInstanceId", with_managed_instance_id(String);
        }
        optional {
            application_key = "applicationKey", with_application_key(String);
            application_installation_key = "applicationInstallationKey",
                with_application_installation_key(String);
            jre_key = "jreKey", with_jre_key(String);
            container_key = "containerKey", with_container_key(String);
        }
    }
}
