// @generated from spec/limits-increase.yaml by cargo xtask generate; do not edit.

//! The requests: one struct per operation, created by the methods of the client.

mod cancel_limits_increase_item_request;
mod cancel_limits_increase_request;
mod create_limits_increase_request;
mod delete_limits_increase_request;
mod get_limits_increase_item_request;
mod get_limits_increase_request;
mod list_limits_increase_item_requests;
mod list_limits_increase_questions;
mod list_limits_increase_requests;
mod patch_limits_increase_request;
mod update_limits_increase_request;

pub use self::cancel_limits_increase_item_request::CancelLimitsIncreaseItemRequest;
pub use self::cancel_limits_increase_request::CancelLimitsIncreaseRequest;
pub use self::create_limits_increase_request::CreateLimitsIncreaseRequest;
pub use self::delete_limits_increase_request::DeleteLimitsIncreaseRequest;
pub use self::get_limits_increase_item_request::GetLimitsIncreaseItemRequest;
pub use self::get_limits_increase_request::GetLimitsIncreaseRequest;
pub use self::list_limits_increase_item_requests::ListLimitsIncreaseItemRequests;
pub use self::list_limits_increase_questions::ListLimitsIncreaseQuestions;
pub use self::list_limits_increase_requests::ListLimitsIncreaseRequests;
pub use self::patch_limits_increase_request::PatchLimitsIncreaseRequest;
pub use self::update_limits_increase_request::UpdateLimitsIncreaseRequest;
