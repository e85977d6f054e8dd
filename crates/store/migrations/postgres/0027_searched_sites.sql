-- Connections are found by their sites, too: the domains and cloud ids belong to the text that is searched.
UPDATE connections SET search = search || COALESCE((
    SELECT string_agg(
        chr(1) || replace(replace(replace(lower(site ->> 'url'), 'https://', ''), 'http://', ''), '/', '')
            || chr(1) || lower(site ->> 'cloud_id'), '')
    FROM json_array_elements(document::json -> 'sites') AS site
), '');
