// @generated from spec/golden-gate.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::{BTreeMap, Secret, Value, model};

use crate::models;

/// The details of a Google big query connection to create.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct CreateGoogleBigQueryConnectionDetails {
    /// The display name.
    pub display_name: String,
    /// The description.
    pub description: Option<String>,
    /// The OCID of the compartment.
    pub compartment_id: String,
    /// Free-form tags: simple key-value pairs.
    pub freeform_tags: Option<BTreeMap<String, String>>,
    /// Defined tags: keys and values, grouped by tag namespace.
    pub defined_tags: Option<BTreeMap<String, BTreeMap<String, Value>>>,
    /// The locks of the resource.
    pub locks: Option<Vec<models::AddResourceLockDetails>>,
    /// The ID of the vault.
    ///
    /// Deprecated.
    #[deprecated]
    pub vault_id: Option<String>,
    /// The ID of the key.
    ///
    /// Deprecated.
    #[deprecated]
    pub key_id: Option<String>,
    /// The OCIDs of the NSGs that control network access.
    pub nsg_ids: Option<Vec<String>>,
    /// The OCID of the subnet.
    pub subnet_id: Option<String>,
    /// The route of network traffic to the target, such as through a shared or a dedicated
    /// endpoint.
    pub routing_method: Option<models::ConnectionRoutingMethod>,
    /// Whether sensitive attributes are provided as secrets. Deprecated.
    ///
    /// Deprecated.
    #[deprecated]
    pub does_use_secret_ids: Option<bool>,
    /// The OCID of the subscription that the resource is associated with.
    pub subscription_id: Option<String>,
    /// The OCID of the cluster placement group. Applies only to multicloud subscriptions.
    pub cluster_placement_group_id: Option<String>,
    /// The security attributes for Zero Trust Packet Routing (ZPR): keys and values, grouped by
    /// namespace.
    pub security_attributes: Option<BTreeMap<String, BTreeMap<String, Value>>>,
    /// The technology type of the connection.
    pub technology_type: models::GoogleBigQueryConnectionTechnologyType,
    /// The URL of the endpoint, with scheme, host and, unless it is the default one, port.
    pub endpoint: Option<String>,
    /// The service account key file, base64-encoded. Deprecated and replaced by
    /// `serviceAccountKeyFileSecretId`.
    ///
    /// Deprecated.
    #[deprecated]
    pub service_account_key_file: Option<Secret>,
    /// The OCID of the secret that contains the service account key file. Mutually exclusive with
    /// `serviceAccountKeyFile`.
    pub service_account_key_file_secret_id: Option<String>,
}

model! {
    CreateGoogleBigQueryConnectionDetails, "connectionType" = "GOOGLE_BIGQUERY" {
        required {
            display_name = "displayName", with_display_name(String);
            compartment_id = "compartmentId", with_compartment_id(String);
            technology_type = "technologyType",
                with_technology_type(models::GoogleBigQueryConnectionTechnologyType);
        }
        optional {
            description = "description", with_description(String);
            freeform_tags = "freeformTags", with_freeform_tags({String});
            defined_tags = "definedTags", with_defined_tags({{Value}});
            locks = "locks", with_locks([models::AddResourceLockDetails]);
            vault_id = "vaultId", with_vault_id(String);
            key_id = "keyId", with_key_id(String);
            nsg_ids = "nsgIds", with_nsg_ids([String]);
            subnet_id = "subnetId", with_subnet_id(String);
            routing_method = "routingMethod", with_routing_method(models::ConnectionRoutingMethod);
            does_use_secret_ids = "doesUseSecretIds", with_does_use_secret_ids(bool);
            subscription_id = "subscriptionId", with_subscription_id(String);
            cluster_placement_group_id = "clusterPlacementGroupId",
                with_cluster_placement_group_id(String);
            security_attributes = "securityAttributes", with_security_attributes({{Value}});
            endpoint = "endpoint", with_endpoint(String);
            service_account_key_file = "serviceAccountKeyFile",
                with_service_account_key_file(Secret);
            service_account_key_file_secret_id = "serviceAccountKeyFileSecretId",
                with_service_account_key_file_secret_id(String);
        }
    }
}
