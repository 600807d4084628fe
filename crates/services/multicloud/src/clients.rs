// @generated from spec/multicloud.yaml by cargo xtask generate; do not edit.

//! The clients.

mod metadata_client;
mod multi_clouds_metadata_client;
mod multicloud_alerts_client;
mod multicloud_policies_client;
mod multicloud_resources_client;
mod multicloudsubscriptions_client;
mod omhub_network_anchor_client;
mod omhub_resource_anchor_client;

pub use self::metadata_client::MetadataClient;
pub use self::multi_clouds_metadata_client::MultiCloudsMetadataClient;
pub use self::multicloud_alerts_client::MulticloudAlertsClient;
pub use self::multicloud_policies_client::MulticloudPoliciesClient;
pub use self::multicloud_resources_client::MulticloudResourcesClient;
pub use self::multicloudsubscriptions_client::MulticloudsubscriptionsClient;
pub use self::omhub_network_anchor_client::OmhubNetworkAnchorClient;
pub use self::omhub_resource_anchor_client::OmhubResourceAnchorClient;
