// @generated from spec/cims.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::model;

use crate::models;

/// An activity item.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct ActivityItem {
    /// The item key.
    pub item_key: Option<String>,
    /// The name.
    pub name: Option<String>,
    /// The category.
    pub category: Option<models::Category>,
    /// The subcategory.
    pub sub_category: Option<models::SubCategory>,
    /// The type of the issue.
    pub issue_type: Option<models::IssueType>,
    /// The ID of the resource.
    pub id: Option<String>,
    /// The comments.
    pub comments: String,
    /// The creation time.
    pub time_created: i64,
    /// The time of the last update.
    pub time_updated: i64,
    /// The type of the activity.
    pub activity_type: models::ActivityItemActivityType,
    /// The activity author.
    pub activity_author: models::ActivityItemActivityAuthor,
    /// The item type.
    pub item_type: Option<models::ActivityItemItemType>,
    /// The item status.
    pub item_status: Option<models::ActivityItemItemStatus>,
    /// The ID of the attachment.
    pub attachment_id: Option<String>,
}

model! {
    ActivityItem, "type" = "activity" {
        item_key = "itemKey";
        name = "name";
        category = "category";
        sub_category = "subCategory";
        issue_type = "issueType";
        id = "id";
        comments = "comments";
        time_created = "timeCreated";
        time_updated = "timeUpdated";
        activity_type = "activityType";
        activity_author = "activityAuthor";
        item_type = "itemType";
        item_status = "itemStatus";
        attachment_id = "attachmentID";
    }
}
