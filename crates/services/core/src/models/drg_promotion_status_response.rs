// @generated from spec/core.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::{BTreeMap, model};

use crate::models;

/// A DRG promotion status response.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct DrgPromotionStatusResponse {
    /// The OCID of the dynamic routing gateway (DRG).
    pub drg_id: String,
    /// The promotion status of the dynamic routing gateway (DRG).
    pub drg_promotion_status: Option<models::DrgPromotionStatusResponseDrgPromotionStatus>,
    /// The promotion status of each remote peering connection of the DRG, by its ID.
    pub rpc_promotion_status: Option<BTreeMap<String, String>>,
    /// The vc promotion status, as key-value pairs.
    pub vc_promotion_status: Option<BTreeMap<String, String>>,
    /// The promotion status of each IPSec connection of the DRG, by its ID.
    pub ipsec_promotion_status: Option<BTreeMap<String, String>>,
}

model! {
    DrgPromotionStatusResponse {
        drg_id = "drgId";
        drg_promotion_status = "drgPromotionStatus";
        rpc_promotion_status = "rpcPromotionStatus";
        vc_promotion_status = "vcPromotionStatus";
        ipsec_promotion_status = "ipsecPromotionStatus";
    }
}
