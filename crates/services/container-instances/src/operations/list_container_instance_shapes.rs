// @generated from spec/container-instances.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::operation;

use crate::models;

operation! {
    /// Lists the container instance shapes.
    ListContainerInstanceShapes = GET "/containerInstanceShapes",
        "https://docs.oracle.com/iaas/api/#/en/container-instances/20210415/ContainerInstanceShapeCollection/ListContainerInstanceShapes";
    required {
        compartment_id = query "compartmentId" (String);
    }
    optional {
        /// The name of the availability domain. Example: `Uocm:PHX-AD-1`.
        availability_domain = query "availabilityDomain" (String);
        /// The maximum number of items per page.
        limit = query "limit" (i64);
        /// The page token from the `opc-next-page` header of an earlier response.
        page = query "page" (String);
    }
    returns {
        pages(models::ContainerInstanceShapeCollection),
        items(models::ContainerInstanceShapeSummary = |page| page.items),
    }
}
