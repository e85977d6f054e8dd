-- Connections are found by their sites, too: the domains and cloud ids belong to the text that is searched. A document that is
-- not JSON is left to the list, which reports it.
UPDATE connections SET search = search || COALESCE((
    SELECT group_concat(
        char(1) || replace(replace(replace(lower(json_extract(value, '$.url')), 'https://', ''), 'http://', ''), '/', '')
            || char(1) || lower(json_extract(value, '$.cloud_id')), '')
    FROM json_each(document, '$.sites')
), '')
WHERE json_valid(document);
