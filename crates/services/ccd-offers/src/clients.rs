// @generated from spec/ccd-offers.yaml by cargo xtask generate; do not edit.

//! The clients.

mod ccd_commitments_client;
mod ccd_offers_client;

pub use self::ccd_commitments_client::CcdCommitmentsClient;
pub use self::ccd_offers_client::CcdOffersClient;
