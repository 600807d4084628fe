// @generated from spec/vn-monitoring.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::model;

/// The details of a loop back DRG attachment network.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct LoopBackDrgAttachmentNetworkDetails {
    /// The OCID of the resource.
    pub id: Option<String>,
    /// The IDs of the attached networks or target tunnel attachments.
    pub ids: Option<Vec<String>>,
    /// The MPLS label of the DRG attachment.
    pub mpls_label: Option<i64>,
    /// The route target that tags the routes imported from the attachment.
    pub import_route_target: Option<String>,
    /// The route target of the routes that are exported to the attachment.
    pub export_route_target: Option<String>,
}

model! {
    LoopBackDrgAttachmentNetworkDetails, "type" = "LOOPBACK" {
        id = "id";
        ids = "ids";
        mpls_label = "mplsLabel";
        import_route_target = "importRouteTarget";
        export_route_target = "exportRouteTarget";
    }
}
