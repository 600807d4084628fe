// @generated from spec/ocvp.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::operation;

use crate::models;

operation! {
    /// Lists the supported host shapes.
    ListSupportedHostShapes = GET "/supportedHostShapes",
        "https://docs.oracle.com/iaas/api/#/en/vmware/20230701/SupportedHostShapeSummary/ListSupportedHostShapes";
    required {
        compartment_id = query "compartmentId" (String);
    }
    optional {
        /// The maximum number of items per page.
        limit = query "limit" (i64);
        /// The page token from the `opc-next-page` header of an earlier response.
        page = query "page" (String);
        /// Filters by the name.
        name = query "name" (String);
        /// Filters by whether the shape supports SDDCs with a single host.
        is_single_host_sddc_supported = query "isSingleHostSddcSupported" (bool);
        /// The initial compute shape of the ESXi hosts of the cluster.
        initial_host_shape_name = query "initialHostShapeName" (String);
    }
    returns {
        pages(models::SupportedHostShapeCollection),
        items(models::SupportedHostShapeSummary = |page| page.items),
    }
}
