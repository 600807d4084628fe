// @generated from spec/optimizer.yaml by cargo xtask generate; do not edit.

//! The requests: one struct per operation, created by the methods of the client.

mod bulk_apply_recommendations;
mod create_profile;
mod delete_profile;
mod filter_resource_actions;
mod get_category;
mod get_enrollment_status;
mod get_profile;
mod get_recommendation;
mod get_resource_action;
mod get_work_request;
mod list_categories;
mod list_enrollment_statuses;
mod list_histories;
mod list_profile_levels;
mod list_profiles;
mod list_recommendation_strategies;
mod list_recommendations;
mod list_resource_action_queryable_fields;
mod list_resource_actions;
mod list_work_request_errors;
mod list_work_request_logs;
mod list_work_requests;
mod update_enrollment_status;
mod update_profile;
mod update_recommendation;
mod update_resource_action;

pub use self::bulk_apply_recommendations::BulkApplyRecommendations;
pub use self::create_profile::CreateProfile;
pub use self::delete_profile::DeleteProfile;
pub use self::filter_resource_actions::FilterResourceActions;
pub use self::get_category::GetCategory;
pub use self::get_enrollment_status::GetEnrollmentStatus;
pub use self::get_profile::GetProfile;
pub use self::get_recommendation::GetRecommendation;
pub use self::get_resource_action::GetResourceAction;
pub use self::get_work_request::GetWorkRequest;
pub use self::list_categories::ListCategories;
pub use self::list_enrollment_statuses::ListEnrollmentStatuses;
pub use self::list_histories::ListHistories;
pub use self::list_profile_levels::ListProfileLevels;
pub use self::list_profiles::ListProfiles;
pub use self::list_recommendation_strategies::ListRecommendationStrategies;
pub use self::list_recommendations::ListRecommendations;
pub use self::list_resource_action_queryable_fields::ListResourceActionQueryableFields;
pub use self::list_resource_actions::ListResourceActions;
pub use self::list_work_request_errors::ListWorkRequestErrors;
pub use self::list_work_request_logs::ListWorkRequestLogs;
pub use self::list_work_requests::ListWorkRequests;
pub use self::update_enrollment_status::UpdateEnrollmentStatus;
pub use self::update_profile::UpdateProfile;
pub use self::update_recommendation::UpdateRecommendation;
pub use self::update_resource_action::UpdateResourceAction;
