// @generated from spec/multicloud.yaml by cargo xtask generate; do not edit.

//! The requests: one struct per operation, created by the methods of the client.

mod get_multi_cloud_metadata;
mod get_network_anchor;
mod get_resource_anchor;
mod list_external_location_details_metadata;
mod list_external_location_mapping_metadata;
mod list_external_location_summaries_metadata;
mod list_multi_cloud_metadata;
mod list_multicloud_alerts;
mod list_multicloud_policies;
mod list_multicloud_resources;
mod list_multicloud_subscriptions;
mod list_network_anchors;
mod list_resource_anchors;

pub use self::get_multi_cloud_metadata::GetMultiCloudMetadata;
pub use self::get_network_anchor::GetNetworkAnchor;
pub use self::get_resource_anchor::GetResourceAnchor;
pub use self::list_external_location_details_metadata::ListExternalLocationDetailsMetadata;
pub use self::list_external_location_mapping_metadata::ListExternalLocationMappingMetadata;
pub use self::list_external_location_summaries_metadata::ListExternalLocationSummariesMetadata;
pub use self::list_multi_cloud_metadata::ListMultiCloudMetadata;
pub use self::list_multicloud_alerts::ListMulticloudAlerts;
pub use self::list_multicloud_policies::ListMulticloudPolicies;
pub use self::list_multicloud_resources::ListMulticloudResources;
pub use self::list_multicloud_subscriptions::ListMulticloudSubscriptions;
pub use self::list_network_anchors::ListNetworkAnchors;
pub use self::list_resource_anchors::ListResourceAnchors;
