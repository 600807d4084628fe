// @generated from spec/identity-domains.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::model;

use crate::models;

/// An application extension multicloud service application application.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct AppExtensionMulticloudServiceAppApp {
    /// The multicloud service type. Cannot be changed later.
    pub multicloud_service_type: models::AppExtensionMulticloudServiceAppAppMulticloudServiceType,
    /// The multicloud platform URL. Cannot be changed later.
    pub multicloud_platform_url: Option<String>,
}

model! {
    AppExtensionMulticloudServiceAppApp {
        required {
            multicloud_service_type = "multicloudServiceType",
                with_multicloud_service_type(models::AppExtensionMulticloudServiceAppAppMulticloudServiceType);
        }
        optional {
            multicloud_platform_url = "multicloudPlatformUrl", with_multicloud_platform_url(String);
        }
    }
}
