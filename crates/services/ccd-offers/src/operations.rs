// @generated from spec/ccd-offers.yaml by cargo xtask generate; do not edit.

//! The requests: one struct per operation, created by the methods of the client.

mod create_ccd_commitment;
mod delete_ccd_commitment;
mod get_ccd_commitment;
mod get_ccd_offer;
mod list_ccd_commitments;
mod list_ccd_offers;
mod update_ccd_commitment;

pub use self::create_ccd_commitment::CreateCcdCommitment;
pub use self::delete_ccd_commitment::DeleteCcdCommitment;
pub use self::get_ccd_commitment::GetCcdCommitment;
pub use self::get_ccd_offer::GetCcdOffer;
pub use self::list_ccd_commitments::ListCcdCommitments;
pub use self::list_ccd_offers::ListCcdOffers;
pub use self::update_ccd_commitment::UpdateCcdCommitment;
