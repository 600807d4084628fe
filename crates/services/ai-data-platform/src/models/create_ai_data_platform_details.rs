// @generated from spec/ai-data-platform.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::{BTreeMap, Secret, Value, model};

/// The details of an AI data platform to create.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct CreateAiDataPlatformDetails {
    /// The display name. Does not have to be unique.
    pub display_name: Option<String>,
    /// The type of the AI Data Platform.
    pub ai_data_platform_type: Option<String>,
    /// Whether to enable AI feature.
    pub is_enable_ai_feature: Option<bool>,
    /// The OCID of the vector DB.
    pub vector_db_id: Option<String>,
    /// The vector DB admin cred.
    pub vector_db_admin_cred: Option<Secret>,
    /// The OCID of the vector DB admin secret.
    pub vector_db_admin_secret_id: Option<String>,
    /// The OCID of the compartment.
    pub compartment_id: String,
    /// The name of the default workspace.
    pub default_workspace_name: Option<String>,
    /// Free-form tags: simple key-value pairs.
    pub freeform_tags: Option<BTreeMap<String, String>>,
    /// Defined tags: keys and values, grouped by tag namespace.
    pub defined_tags: Option<BTreeMap<String, BTreeMap<String, Value>>>,
    /// System tags, set by the service: keys and values, grouped by tag namespace.
    pub system_tags: Option<BTreeMap<String, BTreeMap<String, Value>>>,
}

model! {
    CreateAiDataPlatformDetails {
        required {
            compartment_id = "compartmentId", with_compartment_id(String);
        }
        optional {
            display_name = "displayName", with_display_name(String);
            ai_data_platform_type = "aiDataPlatformType", with_ai_data_platform_type(String);
            is_enable_ai_feature = "isEnableAiFeature", with_is_enable_ai_feature(bool);
            vector_db_id = "vectorDbId", with_vector_db_id(String);
            vector_db_admin_cred = "vectorDbAdminCred", with_vector_db_admin_cred(Secret);
            vector_db_admin_secret_id = "vectorDbAdminSecretId",
                with_vector_db_admin_secret_id(String);
            default_workspace_name = "defaultWorkspaceName", with_default_workspace_name(String);
            freeform_tags = "freeformTags", with_freeform_tags({String});
            defined_tags = "definedTags", with_defined_tags({{Value}});
            system_tags = "systemTags", with_system_tags({{Value}});
        }
    }
}
