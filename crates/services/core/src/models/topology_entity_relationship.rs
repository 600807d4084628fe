// @generated from spec/core.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::tagged_union;

use crate::models;

tagged_union! {
    /// A topology entity relationship.
    ///
    /// The field `type` selects the variant.
    pub enum TopologyEntityRelationship by "type" {
        AssociatedWith(models::TopologyAssociatedWithEntityRelationship) = "ASSOCIATED_WITH",
            as_associated_with;
        Contains(models::TopologyContainsEntityRelationship) = "CONTAINS", as_contains;
        RoutesTo(models::TopologyRoutesToEntityRelationship) = "ROUTES_TO", as_routes_to;
    }
    shared {
        /// The ID of the first entity of the relationship.
        id1 = "id1", str, in AssociatedWith Contains RoutesTo;
        /// The ID of the second entity of the relationship.
        id2 = "id2", str, in AssociatedWith Contains RoutesTo;
    }
}
